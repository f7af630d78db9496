// Searching: every word of the question must begin a word of the title, the text or a diagram.
(function () {
  "use strict";
  var make = window.make;
  var field = document.getElementById("q");
  if (field) addEventListener("DOMContentLoaded", function () {
    var index = window.searchIndex || [];
    var hits = document.getElementById("hits");
    var found = document.getElementById("found");

    function plain(text) {
      return text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
    }
    function words(text) {
      return plain(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
    }
    function worth(word, list, points) {
      var best = 0;
      list.forEach(function (one) {
        if (one === word) best = points * 1.5;
        else if (best < points && one.startsWith(word)) best = points;
      });
      return best;
    }
    var entries = index.map(function (one) {
      return { said: one, fields: [[words(one.t), 10], [words(one.c.join(" ")), 6], [words(one.l.join(" ")), 5],
        [words(one.d), 3], [words(one.w), 1]] };
    });

    function marked(text, asked) {
      var out = make("span", {});
      text.split(/([\p{L}\p{M}\p{N}]+)/u).forEach(function (part) {
        var is = asked.some(function (word) { return plain(part).startsWith(word); });
        out.append(part && is ? make("mark", {}, part) : part);
      });
      return out;
    }

    function show(entry, asked) {
      var said = entry.said;
      var item = make("li", {});
      var title = make("h2", {});
      var link = make("a", { href: said.p });
      link.append(marked(said.t, asked));
      title.append(link);
      item.append(title);
      if (said.d) {
        var about = make("p", {});
        about.append(marked(said.d, asked));
        item.append(about);
      }
      var labels = said.l.filter(function (label) {
        return words(label).some(function (one) {
          return asked.some(function (word) { return one.startsWith(word); });
        });
      });
      if (labels.length) {
        var drawn = make("p", { class: "drawn" }, "In a diagram: ");
        drawn.append(marked(labels.slice(0, 6).join(", "), asked));
        item.append(drawn);
      }
      return item;
    }

    function look() {
      var asked = words(field.value);
      var list = asked.length ? entries.map(function (entry) {
        var points = 0;
        var all = asked.every(function (word) {
          var sum = 0;
          entry.fields.forEach(function (one) { sum += worth(word, one[0], one[1]); });
          points += sum;
          return sum > 0;
        });
        return { entry: entry, points: all ? points : 0 };
      }).filter(function (one) { return one.points; }) : [];
      list.sort(function (a, b) { return b.points - a.points; });
      hits.replaceChildren.apply(hits, list.map(function (one) { return show(one.entry, asked); }));
      found.textContent = !asked.length ? "" : !list.length ? "Nothing was found."
        : list.length === 1 ? "1 page" : list.length + " pages";
    }

    field.value = new URLSearchParams(location.search).get("q") || "";
    look();
    field.addEventListener("input", function () {
      look();
      try {
        history.replaceState(null, "", field.value ? "?q=" + encodeURIComponent(field.value) : location.pathname);
      } catch (e) {}
    });
    field.form.addEventListener("submit", function (event) { event.preventDefault(); });
  });
})();
