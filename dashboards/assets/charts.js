// Draws each figure's chart again with Apache ECharts: sized to the screen, with a tooltip.
// The chart is there without this script; the table under it has the same numbers.
(function () {
  "use strict";

  // Colour, dash and marker go together, so that no line is told apart by colour alone.
  var STYLES = {
    area: { color: "#12436D", type: "solid", width: 3, symbol: "circle" },
    country: { color: "#801650", type: [7, 4], width: 2, symbol: "rect" },
    region: { color: "#1F7F76", type: [2, 3], width: 2, symbol: "triangle" },
    neighbours: { color: "#C2500F", type: [10, 3, 2, 3], width: 2, symbol: "diamond" }
  };
  var INK = "#0b0c0c";
  var QUIET = "#505a5f";
  var FONT = getComputedStyle(document.body).fontFamily;

  function number(value) {
    return value.toLocaleString("en-GB", { maximumFractionDigits: 1 });
  }

  // The time axis is numbered from 0, so that a gap can begin half-way between two periods.
  function placed(values) {
    return values.map(function (v, i) { return [i, v]; });
  }

  // The interval as two stacked areas: an unseen one up to its lower end, and the band on it.
  function band(line) {
    if (!line.upper.some(function (v) { return v !== null; })) return [];
    var common = { type: "line", name: "interval", stack: "band", stackStrategy: "all", symbol: "none", silent: true, lineStyle: { opacity: 0 }, z: 1 };
    return [
      Object.assign({ data: placed(line.lower) }, common),
      Object.assign({
        data: placed(line.upper.map(function (u, i) { return u === null ? null : u - line.lower[i]; })),
        areaStyle: { color: STYLES.area.color, opacity: 0.14 }
      }, common)
    ];
  }

  function gapArea(chart, mark) {
    var wide = mark.to - mark.from + 1 > chart.ticks.length / 5;
    return [
      {
        name: mark.label,
        coord: [mark.from - 0.5, chart.bottom],
        itemStyle: { color: "#e8eaed", opacity: 0.8 },
        label: {
          show: true, color: QUIET, fontFamily: FONT, fontSize: 11, position: "insideBottom",
          rotate: wide ? 0 : 90, align: wide ? "center" : "left",
          verticalAlign: wide ? "bottom" : "middle", distance: 6
        }
      },
      { coord: [mark.to + 0.5, chart.top] }
    ];
  }

  function noteArea(chart, mark) {
    return [
      { xAxis: mark.from - 0.5, itemStyle: { color: "#A285D1", opacity: 0.16 }, label: { show: false } },
      { xAxis: mark.to + 0.5 }
    ];
  }

  function noteLine(mark) {
    return {
      xAxis: mark.from - 0.5,
      lineStyle: { color: "#5b3a8c", type: "dashed", width: 1 },
      label: { formatter: mark.label, color: INK, fontWeight: "bold", fontFamily: FONT, position: "end", align: "left" }
    };
  }

  // What the Board wants: across the chart, its words above its end.
  function targetLine(target) {
    return {
      yAxis: target.value,
      lineStyle: { color: INK, type: [6, 4], width: 1.5 },
      label: { formatter: target.label, color: INK, fontFamily: FONT, fontSize: 12, position: "insideEndTop" }
    };
  }

  // The time axis stays at the foot of the chart; 0 has a line of its own where values are below it.
  function zeroLine() {
    return { yAxis: 0, lineStyle: { color: INK, type: "solid", width: 1 }, label: { show: false } };
  }

  function ruled(chart, notes) {
    return notes.map(noteLine)
      .concat(chart.target ? [targetLine(chart.target)] : [])
      .concat(chart.bottom < 0 ? [zeroLine()] : []);
  }

  function line(chart, data, wide, room, shift) {
    var style = STYLES[data.style];
    var own = data.style === "area";
    var few = chart.ticks.length <= 16;
    var last = -1;
    data.values.forEach(function (v, i) { if (v !== null) last = i; });
    var notes = chart.marks.filter(function (m) { return m.kind !== "gap"; });
    var rules = own ? ruled(chart, notes) : [];
    var gaps = chart.marks.filter(function (m) { return m.kind === "gap"; });
    return {
      name: data.label,
      type: "line",
      z: own ? 4 : 3,
      data: data.values.map(function (v, i) {
        var alone = v !== null && data.values[i - 1] == null && data.values[i + 1] == null;
        return { value: [i, v], symbolSize: few || alone ? 7 : i === last ? 7 : 0 };
      }),
      symbol: style.symbol,
      showAllSymbol: true,
      color: style.color,
      lineStyle: { color: style.color, type: style.type, width: style.width },
      endLabel: { show: wide, formatter: data.label, color: INK, fontFamily: FONT, fontSize: room > 100 ? 13 : 11, distance: 8, offset: [0, shift] },
      markLine: rules.length ? { symbol: "none", silent: true, data: rules } : undefined,
      markArea: own ? {
        silent: true,
        data: gaps.map(function (m) { return gapArea(chart, m); })
          .concat(notes.filter(function (m) { return m.kind === "doubt"; }).map(function (m) { return noteArea(chart, m); }))
      } : undefined
    };
  }

  function tooltip(chart, index) {
    var rows = chart.lines.map(function (data) {
      var value = data.values[index];
      if (value === null) return data.label + ": " + data.words[index];
      var range = data.upper[index] === null
        ? "" : " (" + number(data.lower[index]) + " to " + number(data.upper[index]) + ")";
      return data.label + ": " + number(value) + range;
    });
    return [chart.ticks[index]].concat(rows).join("\n");
  }

  // How far down each line's label moves so that none touches the one above it, in pixels.
  function labelShifts(chart, element) {
    var height = element.clientHeight - 60;
    var shifts = chart.lines.map(function () { return 0; });
    var free = -Infinity;
    chart.lines
      .map(function (data, i) {
        var shown = data.values.filter(function (v) { return v !== null; });
        var last = shown.length ? shown[shown.length - 1] : chart.bottom;
        return { i: i, y: height * (chart.top - last) / (chart.top - chart.bottom) };
      })
      .sort(function (a, b) { return a.y - b.y; })
      .forEach(function (label) {
        var y = Math.max(label.y, free);
        shifts[label.i] = y - label.y;
        free = y + 16;
      });
    return shifts;
  }

  // The periods that have room for their name, the latest among them.
  function labelled(chart, width) {
    var room = chart.ticks[0].length * 7 + 18;
    var every = Math.max(1, Math.ceil(chart.ticks.length * room / Math.max(width, room)));
    return chart.ticks
      .map(function (tick, i) { return i; })
      .filter(function (i) { return (chart.ticks.length - 1 - i) % every === 0; });
  }

  function option(chart, element) {
    var wide = element.classList.contains("wide");
    var room = !wide ? 16 : element.clientWidth > 560 ? 150 : 92;
    var shifts = labelShifts(chart, element);
    return {
      animation: false,
      aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
      textStyle: { fontFamily: FONT, color: INK },
      grid: { left: 8, right: room, top: 26, bottom: 4, containLabel: true },
      tooltip: {
        trigger: "axis", renderMode: "richText", confine: true, order: "seriesAsc",
        backgroundColor: "#fff", borderColor: INK, textStyle: { color: INK, fontSize: 13 },
        axisPointer: { snap: true, label: { show: false } },
        formatter: function (points) { return tooltip(chart, points[0].dataIndex); }
      },
      xAxis: {
        type: "value", min: -0.5, max: chart.ticks.length - 0.5,
        axisTick: { show: false }, splitLine: { show: false },
        axisLine: { onZero: false, lineStyle: { color: chart.bottom < 0 ? "#dfe1e4" : INK } },
        axisLabel: {
          color: QUIET, fontSize: 12, customValues: labelled(chart, element.clientWidth - room),
          formatter: function (i) { return chart.ticks[i]; }
        }
      },
      yAxis: {
        type: "value", min: chart.bottom, max: chart.top, interval: chart.step,
        axisLine: { show: false }, axisTick: { show: false },
        axisLabel: { color: QUIET, fontSize: 12, formatter: number },
        splitLine: { lineStyle: { color: "#dfe1e4" } }
      },
      series: band(chart.lines[0]).concat(chart.lines.map(function (data, i) { return line(chart, data, wide, room, shifts[i]); }))
    };
  }

  function draw(element) {
    var chart = JSON.parse(element.dataset.chart);
    var live = document.createElement("div");
    live.className = "live";
    element.append(live);
    element.classList.add("drawn");
    var instance = window.echarts.init(live, null, { renderer: "svg" });
    instance.setOption(option(chart, element));
    new ResizeObserver(function () {
      if (live.clientWidth > 0) {
        instance.resize();
        instance.setOption(option(chart, element));
      }
    }).observe(live);
  }

  // Tables are printed whether they were open or not.
  function openForPrint() {
    document.querySelectorAll("details.numbers:not([open]), details.annotations:not([open])").forEach(function (details) {
      details.open = true;
      window.addEventListener("afterprint", function () { details.open = false; }, { once: true });
    });
  }

  if (window.echarts) document.querySelectorAll(".chart[data-chart]").forEach(draw);
  window.addEventListener("beforeprint", openForPrint);
})();
