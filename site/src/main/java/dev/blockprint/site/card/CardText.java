package dev.blockprint.site.card;

/**
 * The words on a card.
 *
 * @param kicker what stands above the title, such as the series and the part; empty if nothing does
 * @param description empty if there is none
 */
record CardText(String kicker, String title, String description, String site) {}
