package dev.blockprint.icons;

/**
 * Where a part of the art comes from and on which terms it may be used.
 *
 * @param source the package that it was taken from
 * @param version of that package
 * @param licence the SPDX name, or the vendor's own words where there is none
 * @param terms one or two sentences on what that means for who publishes a picture
 * @param icons how many pictures were taken
 */
public record Attribution(String source, String version, String licence, String terms, int icons) {}
