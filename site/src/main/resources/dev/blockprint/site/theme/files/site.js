// Pages work without scripts. This one adds the switch of colours, copying, and a key for the search.
(function () {
  "use strict";
  var root = document.documentElement;

  function make(tag, attributes, text) {
    var element = document.createElement(tag);
    for (var name in attributes) element.setAttribute(name, attributes[name]);
    if (text) element.textContent = text;
    return element;
  }

  // The other scripts use it too.
  window.make = make;

  // Colours: as the system, light, dark.
  var button = document.querySelector(".switch");
  var names = { "": "as the system", light: "light", dark: "dark" };

  function tell() {
    var label = "Colours: " + names[root.dataset.theme || ""];
    button.setAttribute("aria-label", label);
    button.title = label;
  }

  if (button) {
    tell();
    button.addEventListener("click", function () {
      var order = ["", "light", "dark"];
      var next = order[(order.indexOf(root.dataset.theme || "") + 1) % 3];
      if (next) root.dataset.theme = next;
      else delete root.dataset.theme;
      try {
        if (next) localStorage.setItem("theme", next);
        else localStorage.removeItem("theme");
      } catch (e) {}
      tell();
    });
  }

  // Paper is light: pictures that stand in the page follow the switch, and have to be told.
  var chosen;
  addEventListener("beforeprint", function () {
    chosen = root.dataset.theme;
    if (chosen) root.dataset.theme = "light";
  });
  addEventListener("afterprint", function () { if (chosen) root.dataset.theme = chosen; });

  // Copying code.
  document.querySelectorAll("pre").forEach(function (pre) {
    var code = pre.querySelector("code") || pre;
    var frame = make("div", { class: "code" });
    var copy = make("button", { type: "button", class: "copy" }, "Copy");
    pre.parentNode.insertBefore(frame, pre);
    frame.append(pre, copy);
    copy.addEventListener("click", function () {
      var text = code.textContent;
      function done() {
        copy.textContent = "Copied";
        setTimeout(function () { copy.textContent = "Copy"; }, 1600);
      }
      function old() {
        var area = make("textarea", { readonly: "" });
        area.value = text;
        frame.append(area);
        area.select();
        document.execCommand("copy");
        area.remove();
        done();
      }
      if (navigator.clipboard) navigator.clipboard.writeText(text).then(done, old);
      else old();
    });
  });

  // The contents beside the text stay open where there is room, and show where the reader is.
  var toc = document.querySelector(".toc");
  if (toc && "IntersectionObserver" in window) {
    var wide = matchMedia("(min-width:86rem)");
    var details = toc.querySelector("details");
    var summary = details.querySelector("summary");
    var open = function () {
      if (wide.matches) details.open = true;
      summary.tabIndex = wide.matches ? -1 : 0;
    };
    open();
    wide.addEventListener("change", open);
    var links = {};
    toc.querySelectorAll("a").forEach(function (a) { links[decodeURIComponent(a.hash.slice(1))] = a; });
    var watch = new IntersectionObserver(function (entries) {
      entries.forEach(function (entry) {
        if (!entry.isIntersecting) return;
        toc.querySelectorAll("[aria-current]").forEach(function (a) { a.removeAttribute("aria-current"); });
        links[entry.target.id].setAttribute("aria-current", "true");
      });
    }, { rootMargin: "0px 0px -70% 0px" });
    for (var id in links) {
      var heading = document.getElementById(id);
      if (heading) watch.observe(heading);
    }
  }

  // A slash leads to the search.
  addEventListener("keydown", function (event) {
    var typing = event.target.closest && event.target.closest("input, textarea, select, [contenteditable], dialog");
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || typing) return;
    var find = document.querySelector(".find");
    var field = document.getElementById("q");
    if (field) field.focus();
    else if (find) location.href = find.href;
    else return;
    event.preventDefault();
  });
})();
