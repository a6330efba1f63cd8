package org.nscb.scorecard.content.sources;

import java.util.List;
import java.util.Optional;
import org.nscb.scorecard.content.privacy.PrivacyPolicy;

/**
 * One column of a contract.
 *
 * @param name its name in silver; also recognised as a header
 * @param codeSet the code set of a CODE or CODES column, else empty
 * @param headers other headers under which agencies send it; compared without case, spaces or
 *     punctuation
 */
public record Column(
    String name,
    ColumnType type,
    Strictness strictness,
    PrivacyRule privacy,
    Optional<String> codeSet,
    List<String> headers) {

  private static final String WITHHELD = "_withheld";

  /** Whether no row is accepted without a value, so that its header must be in the file. */
  public boolean required() {
    return strictness.missing().filter(severity -> severity != Severity.WARN).isPresent();
  }

  /** The column of silver that says whether a count was held back. */
  public Optional<String> withheld() {
    return type == ColumnType.COUNT ? Optional.of(name + WITHHELD) : Optional.empty();
  }

  /** What its identifiers name: columns of one kind have the same pseudonyms. */
  public String identifierKind() {
    return name.endsWith("_id") ? name.substring(0, name.length() - "_id".length()) : name;
  }

  /** Whether a file may head this column so. */
  public boolean isHeadedBy(String header) {
    return PrivacyPolicy.sameHeader(name, header)
        || headers.stream().anyMatch(other -> PrivacyPolicy.sameHeader(other, header));
  }

  /** The type of its values in silver, once the privacy rule has been applied. */
  public ColumnType written() {
    return privacy.written(type);
  }
}
