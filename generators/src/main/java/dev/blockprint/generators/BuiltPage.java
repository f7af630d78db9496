package dev.blockprint.generators;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page that a generator built, and what is wrong with it. */
final class BuiltPage {
    /** What is seen on a page if somebody took markup for text. */
    private static final List<String> MARKUP = List.of(
            "```", "~~~", "{#", "{:", "{{<", "{%", ":::", "![", "](", "<figure", "<img", "</", "\\{", "&lt;", "&amp;");

    private final Path site;
    private final Path file;
    private final Document page;
    private final List<String> problems = new ArrayList<>();

    private BuiltPage(Path site, Path file) throws IOException {
        this.site = site;
        this.file = file;
        this.page = Jsoup.parse(file, StandardCharsets.UTF_8.name());
    }

    /** What is wrong with {@code file}, a page of {@code site} that shall show {@code figures}; nothing if all is well. */
    static List<String> problems(Path site, Path file, List<ExpectedFigure> figures) throws IOException {
        if (!Files.isRegularFile(file)) {
            return List.of("there is no page " + site.relativize(file));
        }
        BuiltPage built = new BuiltPage(site, file);
        built.checkAddresses();
        built.checkText();
        built.checkTextAround();
        built.checkWidth();
        for (ExpectedFigure figure : figures) {
            built.checkFigure(figure);
        }
        return List.copyOf(built.problems);
    }

    private void checkAddresses() throws IOException {
        for (Element image : page.select("img[src], source[srcset], object[data]")) {
            String address = Stream.of("src", "srcset", "data")
                    .map(image::attr)
                    .filter(value -> !value.isEmpty())
                    .findFirst()
                    .orElse("");
            if (!resolves(address)) {
                problems.add("the picture " + address + " is not in the site");
            }
        }
        for (Element link : page.select("a[href^=#]")) {
            String id = link.attr("href").substring(1);
            if (!id.isEmpty() && page.getElementById(id) == null) {
                problems.add("the link #" + id + " leads nowhere");
            }
        }
    }

    private boolean resolves(String address) throws IOException {
        if (address.startsWith("data:image/")) {
            return true;
        }
        URI uri = URI.create(address);
        if (uri.isAbsolute()) {
            return false;
        }
        String way = URLDecoder.decode(uri.getRawPath().replace("+", "%2B"), StandardCharsets.UTF_8);
        Path picture = way.startsWith("/") ? site.resolve(way.substring(1)) : file.resolveSibling(way);
        return Files.isRegularFile(picture) && Files.size(picture) > 0;
    }

    private void checkText() {
        Document prose = page.clone();
        prose.select("pre, code, script, style, template").remove();
        String text = prose.body().text();
        for (String markup : MARKUP) {
            int at = text.indexOf(markup);
            if (at >= 0) {
                problems.add("markup is shown as text: "
                        + text.substring(Math.max(0, at - 20), Math.min(text.length(), at + 40)));
            }
        }
        for (Element image : prose.select("[alt]")) {
            MARKUP.stream()
                    .filter(image.attr("alt")::contains)
                    .forEach(markup -> problems.add("markup is in an alternative text: " + image.attr("alt")));
        }
    }

    private void checkTextAround() {
        if (page.select("ol > li:contains(The second step)")
                        .select(":not(:has(img))")
                        .isEmpty()
                || page.select("ol:has(> li img) > li:contains(The second step)")
                        .isEmpty()) {
            problems.add("the list is torn apart by the picture in it");
        }
        if (page.select("pre:contains(no diagram)").isEmpty()) {
            problems.add("code that is no diagram is gone");
        }
        if (page.select("li:contains(Look it up), td:contains(Look it up)").isEmpty()) {
            problems.add("the steps are not listed");
        }
        for (Element code : page.select("pre")) {
            boolean wanted = code.text().strip().equals(ExpectedFigure.SHOWN_SOURCE);
            if (!wanted && (code.text().contains("->") || code.text().contains("import Diagram"))) {
                problems.add("the source of a diagram is shown: " + code.text());
            }
        }
    }

    private void checkFigure(ExpectedFigure expected) {
        List<Element> images = page.select("img").stream()
                .filter(image -> plain(image.attr("alt")).equals(expected.alt()))
                .toList();
        if (images.isEmpty()) {
            problems.add("no picture has the alternative text of #" + expected.id() + ", but there are "
                    + page.select("img").eachAttr("alt"));
            return;
        }
        Element image = images.get(0);
        Element identified = page.getElementById(expected.id());
        if (identified == null
                || !(identified.equals(image) || identified.getAllElements().contains(image))) {
            problems.add("the picture does not have the id " + expected.id());
        }
        Element figure = image.parents().stream()
                .filter(parent -> parent.normalName().equals("figure") || parent.hasClass("imageblock"))
                .findFirst()
                .orElse(null);
        if (!expected.caption().isEmpty()) {
            String caption = figure == null
                    ? ""
                    : plain(figure.select("figcaption, .title").text());
            if (!caption.replaceFirst("^Figure \\d+[.:] ", "").equals(expected.caption())) {
                problems.add("#" + expected.id() + " has the caption \"" + caption + "\"");
            }
        }
    }

    /** The first one is told to be 80% wide. */
    private void checkWidth() {
        boolean told =
                page.select("[width=80%], [style*=width: 80%], [style*=width:80.0%], [style*=width:80%]").stream()
                        .anyMatch(wide -> !wide.select("img").isEmpty());
        if (!told) {
            problems.add("no picture is 80% wide");
        }
    }

    /** Without what typographers do to quotation marks. */
    private static String plain(String text) {
        return text.replace('“', '"').replace('”', '"').replace('’', '\'');
    }
}
