package org.nscb.scorecard.pipelines.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where processes listen, as Linux tells it in {@code /proc}: an address is written as words of 32
 * bits, each with its bytes reversed. Other systems tell nothing here.
 */
final class ListeningSockets {
  private static final String LISTENING = "0A";
  private static final Set<String> LOOPBACK =
      Set.of("0100007F", "0000000000000000FFFF00000100007F", "00000000000000000000000001000000");

  private ListeningSockets() {}

  /** The addresses on which they listen, in hexadecimal. */
  static List<String> addresses(Stream<ProcessHandle> processes) throws IOException {
    Set<String> inodes = new HashSet<>();
    for (ProcessHandle process : processes.toList()) {
      inodes.addAll(sockets(Path.of("/proc", Long.toString(process.pid()), "fd")));
    }
    List<String> found = new ArrayList<>();
    for (Path table : List.of(Path.of("/proc/net/tcp"), Path.of("/proc/net/tcp6"))) {
      if (Files.exists(table)) {
        for (String line : Files.readAllLines(table)) {
          String[] words = line.strip().split("\\s+");
          if (words[3].equals(LISTENING) && inodes.contains(words[9])) {
            found.add(words[1].substring(0, words[1].indexOf(':')));
          }
        }
      }
    }
    return found;
  }

  /** Whether no other machine can reach this address. */
  static boolean loopback(String address) {
    return LOOPBACK.contains(address);
  }

  private static Set<String> sockets(Path open) throws IOException {
    Set<String> inodes = new HashSet<>();
    if (Files.isDirectory(open)) {
      try (Stream<Path> links = Files.list(open)) {
        for (Path link : links.toList()) {
          if (Files.isSymbolicLink(link)) {
            String target = Files.readSymbolicLink(link).toString();
            if (target.startsWith("socket:[")) {
              inodes.add(target.substring("socket:[".length(), target.length() - 1));
            }
          }
        }
      }
    }
    return inodes;
  }
}
