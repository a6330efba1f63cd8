package org.nscb.scorecard.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Clients that ask again as soon as they have an answer, all on one thread: on a machine with two
 * processors a client with a thread for each of them is slower than the server, and its own waiting
 * would be taken for the server's. An answer is counted, not read.
 */
final class LightClients {
  private static final int BUFFER_BYTES = 1 << 18;
  private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: (\\d+)\r\n");

  private final InetSocketAddress server;
  private final List<ByteBuffer> requests;
  private final long[] waits;
  private int asked;
  private int answered;

  private LightClients(InetSocketAddress server, List<String> paths, int answers) {
    this.server = server;
    this.requests = paths.stream().map(this::request).toList();
    this.waits = new long[answers];
  }

  /**
   * Waiting times, from the request to the last byte.
   *
   * @param paths asked for in turn
   * @param clients at once
   * @throws IOException when an answer is not 200, or the server does not give its length
   */
  static Waits ask(InetSocketAddress server, List<String> paths, int clients, int answers)
      throws IOException {
    LightClients all = new LightClients(server, paths, answers);
    long start = System.nanoTime();
    all.run(clients);
    return new Waits((System.nanoTime() - start) / 1e9, all.waits);
  }

  private void run(int clients) throws IOException {
    List<Client> open = new ArrayList<>();
    try (Selector selector = Selector.open()) {
      for (int i = 0; i < clients; i++) {
        Client client = new Client(SocketChannel.open(server));
        open.add(client);
        client.channel.configureBlocking(false);
        client.channel.register(selector, SelectionKey.OP_READ, client);
        client.ask();
      }
      ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER_BYTES);
      while (answered < waits.length) {
        selector.select();
        for (SelectionKey ready : selector.selectedKeys()) {
          ((Client) ready.attachment()).read(buffer);
        }
        selector.selectedKeys().clear();
      }
    } finally {
      for (Client client : open) {
        client.channel.close();
      }
    }
  }

  private ByteBuffer request(String path) {
    return ByteBuffer.wrap(
        "GET %s HTTP/1.1\r\nHost: %s:%d\r\nAccept-Encoding: gzip\r\n\r\n"
            .formatted(path, server.getHostString(), server.getPort())
            .getBytes(StandardCharsets.US_ASCII));
  }

  /** One connection that is kept. */
  private final class Client {
    private final SocketChannel channel;
    private final StringBuilder head = new StringBuilder();
    private long start;

    /** Bytes of the body that are still to come; unknown, -1, until the head is there. */
    private long missing;

    Client(SocketChannel channel) {
      this.channel = channel;
    }

    void ask() throws IOException {
      if (asked == waits.length) {
        return;
      }
      ByteBuffer request = requests.get(asked % requests.size()).duplicate();
      asked++;
      head.setLength(0);
      missing = -1;
      start = System.nanoTime();
      while (request.hasRemaining()) {
        channel.write(request);
      }
    }

    void read(ByteBuffer buffer) throws IOException {
      buffer.clear();
      int bytes = channel.read(buffer);
      if (bytes < 0) {
        throw new IOException("The server closed a connection.");
      }
      buffer.flip();
      missing = missing < 0 ? afterHead(buffer) : missing - bytes;
      if (missing == 0) {
        waits[answered] = System.nanoTime() - start;
        answered++;
        ask();
      }
    }

    /** The bytes that are missing of the body once the head is whole, else -1. */
    private long afterHead(ByteBuffer bytes) throws IOException {
      int before = head.length();
      head.append(StandardCharsets.ISO_8859_1.decode(bytes.duplicate()));
      int end = head.indexOf("\r\n\r\n", Math.max(0, before - 3));
      if (end < 0) {
        return -1;
      }
      Matcher length = LENGTH.matcher(head);
      if (!head.substring(0, end).startsWith("HTTP/1.1 200 ") || !length.find()) {
        throw new IOException("Not an answer to measure: " + head.substring(0, end));
      }
      return Long.parseLong(length.group(1)) - (head.length() - end - 4);
    }
  }

  /**
   * @param seconds of all requests together
   * @param nanos of each request, in no order
   */
  record Waits(double seconds, long[] nanos) {
    double millisOf(double share) {
      long[] sorted = nanos.clone();
      Arrays.sort(sorted);
      return sorted[(int) (sorted.length * share)] / 1e6;
    }

    @Override
    public String toString() {
      return String.format(
          "%,8.0f requests/s, p50 %.1f ms, p99 %.1f ms",
          nanos.length / seconds, millisOf(0.5), millisOf(0.99));
    }
  }
}
