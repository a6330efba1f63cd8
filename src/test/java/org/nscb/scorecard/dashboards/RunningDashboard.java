package org.nscb.scorecard.dashboards;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.release.read.ReleaseFixture;

/** A dashboard on a free port of this machine, and a client that asks it. */
public final class RunningDashboard implements AutoCloseable {

  public static final String FIRST_RELEASE = "20160421T093000Z-00000001";

  private final DataFolder folder;
  private final DashboardServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  private RunningDashboard(DataFolder folder) {
    this.folder = folder;
    this.server = new DashboardServer(FixtureContent.content(), folder, "127.0.0.1", 0).start();
  }

  static RunningDashboard withoutARelease(Path folder) {
    return new RunningDashboard(new DataFolder(folder));
  }

  public static RunningDashboard withARelease(Path folder) {
    ReleaseFixture.publish(new DataFolder(folder), FIRST_RELEASE);
    return withoutARelease(folder);
  }

  void publish(String release) {
    ReleaseFixture.publish(folder, release);
  }

  public String url(String path) {
    return "http://127.0.0.1:" + server.port() + path;
  }

  HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, headers);
  }

  HttpResponse<String> send(String method, String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url(path)))
            .method(method, HttpRequest.BodyPublishers.noBody());
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<byte[]> bytes(String path, String... headers) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(url(path))).headers(headers).GET().build();
      return client.send(request, BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
