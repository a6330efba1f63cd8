package org.nscb.scorecard.dashboards.serving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nscb.scorecard.dashboards.pages.Frame.AssetUrls;

/**
 * The files of {@code dashboards/assets}, read once. The address of each holds a hash of its
 * content, so that a browser may keep it for ever.
 */
public final class Assets {

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml");

  private final Map<String, Rendered> byUrl = new LinkedHashMap<>();
  private final Map<String, String> urls = new LinkedHashMap<>();

  private Assets() {}

  public static Assets read(Path folder) {
    Assets assets = new Assets();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        assets.add(folder.relativize(file).toString().replace('\\', '/'), file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Cannot read the assets: " + folder + " is missing or unreadable.", e);
    }
    return assets;
  }

  private void add(String name, Path file) throws IOException {
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    if (type != null) {
      Rendered rendered = Rendered.of(type, Files.readAllBytes(file));
      String url = "/assets/" + rendered.etag().replace("\"", "") + "/" + name;
      urls.put(name, url);
      byUrl.put(url, rendered);
    }
  }

  public Optional<Rendered> find(String url) {
    return Optional.ofNullable(byUrl.get(url));
  }

  public AssetUrls urls() {
    return new AssetUrls(
        url("scorecard.css"),
        url("charts.js"),
        url("vendor/echarts.common.min.js"),
        url("icon.svg"));
  }

  private String url(String name) {
    String url = urls.get(name);
    if (url == null) {
      throw new IllegalStateException(
          "Cannot serve the dashboard: dashboards/assets/" + name + " is missing. Restore it.");
    }
    return url;
  }
}
