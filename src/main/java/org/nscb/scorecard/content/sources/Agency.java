package org.nscb.scorecard.content.sources;

/**
 * A partner agency of the Board, or a publisher of official statistics.
 *
 * @param id lower case, as file names write it
 * @param kind childrens_social_care, police, health, district_council, ... or publisher
 */
public record Agency(String id, String name, String kind) {}
