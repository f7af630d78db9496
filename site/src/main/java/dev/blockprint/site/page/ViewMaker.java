package dev.blockprint.site.page;

import dev.blockprint.document.Image;
import dev.blockprint.site.body.Links;
import dev.blockprint.site.settings.SiteSettings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Turns what was published into what templates are given. */
final class ViewMaker {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final Views.Day NO_DAY = new Views.Day("", "", "");

    private final SiteSettings settings;
    private final Map<String, Catalog.Series> seriesByTitle = new LinkedHashMap<>();
    private final Map<String, String> categoryPaths = new LinkedHashMap<>();
    private final Map<String, String> authorPaths = new LinkedHashMap<>();

    ViewMaker(Catalog catalog, SiteSettings settings) {
        this.settings = settings;
        catalog.series().forEach(one -> seriesByTitle.put(one.title(), one));
        catalog.categories().forEach(one -> categoryPaths.put(one.title(), Links.encode(one.path())));
        catalog.authors().forEach(one -> authorPaths.put(one.name(), Links.encode(one.path())));
    }

    Views.Post post(Entry entry) {
        List<Views.Link> categories = entry.matter().categories().stream()
                .map(title -> new Views.Link(title, categoryPaths.getOrDefault(title, "")))
                .toList();
        List<String> authors = settings.authorsOf(entry.matter().authors());
        List<Views.Link> writers = authors.stream()
                .map(name -> new Views.Link(name, authorPaths.getOrDefault(name, "")))
                .toList();
        String title = entry.title();
        return new Views.Post(
                title,
                Links.encode(entry.document().page()),
                entry.description(),
                entry.matter().description() != null,
                String.join(", ", authors),
                writers,
                day(entry.matter().date()),
                day(entry.matter().updated()),
                entry.minutes(),
                entry.matter().draft(),
                categories,
                partOf(entry),
                thumb(entry),
                title.substring(0, title.offsetByCodePoints(0, 1)));
    }

    List<Views.Post> posts(List<Entry> entries) {
        return entries.stream().map(this::post).toList();
    }

    private Views.@Nullable PartOf partOf(Entry entry) {
        Catalog.Series series = seriesOf(entry);
        if (series == null) {
            return null;
        }
        int part = series.parts().indexOf(entry) + 1;
        return new Views.PartOf(
                series.title(),
                Links.encode(series.path()),
                part,
                series.parts().size());
    }

    Catalog.@Nullable Series seriesOf(Entry entry) {
        String title = entry.matter().series();
        Catalog.Series series = title == null ? null : seriesByTitle.get(title);
        return series == null || !series.parts().contains(entry) ? null : series;
    }

    private static Views.@Nullable Thumb thumb(Entry entry) {
        if (entry.body().pictures().isEmpty()) {
            return null;
        }
        Image image = entry.body().pictures().get(0);
        String src = Links.encode(entry.document().pictures() + "/" + image.name());
        return new Views.Thumb(src, image.width(), image.height());
    }

    Views.Series series(Catalog.Series series) {
        List<Views.Part> parts = IntStream.range(0, series.parts().size())
                .mapToObj(i -> new Views.Part(
                        i + 1,
                        series.parts().get(i).title(),
                        Links.encode(series.parts().get(i).document().page())))
                .toList();
        return new Views.Series(
                series.title(), Links.encode(series.path()), series.description(), parts.size(), years(series), parts);
    }

    private static String years(Catalog.Series series) {
        List<Integer> years = series.parts().stream()
                .map(part -> part.matter().date())
                .filter(Objects::nonNull)
                .map(LocalDate::getYear)
                .sorted()
                .toList();
        if (years.isEmpty()) {
            return "";
        }
        int first = years.get(0);
        int last = years.get(years.size() - 1);
        return first == last ? Integer.toString(first) : first + "–" + last;
    }

    List<Views.Year> years(List<Entry> posts) {
        Map<String, List<Views.Post>> byYear = new LinkedHashMap<>();
        for (Entry post : posts) {
            LocalDate date = post.matter().date();
            String year = date == null ? "" : Integer.toString(date.getYear());
            byYear.computeIfAbsent(year, key -> new ArrayList<>()).add(post(post));
        }
        List<Views.Year> years = new ArrayList<>();
        byYear.forEach((year, inYear) -> years.add(
                new Views.Year(year.isEmpty() ? "none" : year, year.isEmpty() ? "Without a date" : year, inYear)));
        return years;
    }

    // Java's own names of months differ from one version to the next.
    private Views.Day day(@Nullable LocalDate date) {
        if (date == null) {
            return NO_DAY;
        }
        String iso = date.toString();
        if (!settings.language().startsWith("en")) {
            return new Views.Day(iso, iso, iso.substring(5));
        }
        String month = MONTHS.get(date.getMonthValue() - 1);
        String brief = date.getDayOfMonth() + " " + month.substring(0, Math.min(3, month.length()));
        return new Views.Day(iso, date.getDayOfMonth() + " " + month + " " + date.getYear(), brief);
    }
}
