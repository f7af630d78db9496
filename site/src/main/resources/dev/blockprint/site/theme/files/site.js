// Pages work without this file: it adds the switch of colours, copying, and a closer look at the figures.
(function () {
  "use strict";
  var root = document.documentElement;

  function make(tag, attributes, text) {
    var element = document.createElement(tag);
    for (var name in attributes) element.setAttribute(name, attributes[name]);
    if (text) element.textContent = text;
    return element;
  }

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
    var open = function () { if (wide.matches) details.open = true; };
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

  // Searching: every word of the question must begin a word of the title, the text or a diagram.
  var field = document.getElementById("q");
  if (field) addEventListener("DOMContentLoaded", function () {
    var index = window.searchIndex || [];
    var hits = document.getElementById("hits");
    var found = document.getElementById("found");
    var base = document.querySelector(".name").getAttribute("href").replace("index.html", "");

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
      var link = make("a", { href: base + said.p });
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
  addEventListener("keydown", function (event) {
    var typing = event.target.closest && event.target.closest("input, textarea, select, [contenteditable], dialog");
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || typing) return;
    var find = document.querySelector(".find");
    if (field) field.focus();
    else if (find) location.href = find.href;
    else return;
    event.preventDefault();
  });

  // The layers of a diagram, one at a time. Without this they stand below each other.
  var ways = {};
  document.querySelectorAll("figure[data-steps]").forEach(function (figure) {
    var way = figure.dataset.steps;
    (ways[way] = ways[way] || []).push(figure);
  });
  Object.keys(ways).forEach(function (way) {
    var steps = ways[way];
    if (steps.length < 2) return;
    var at = 0;
    var bar = make("div", { class: "steps-bar", role: "group", "aria-label": "Steps of this figure" });
    var said = make("p", { "aria-live": "polite" });
    var back = make("button", { type: "button" }, "Previous");
    var on = make("button", { type: "button" }, "Next");

    function go(to) {
      at = Math.max(0, Math.min(steps.length - 1, to));
      steps.forEach(function (figure, i) { figure.hidden = i !== at; });
      said.textContent = "Step " + (at + 1) + " of " + steps.length + ": " + steps[at].dataset.layer;
      // A button that cannot be used any more would lose the focus.
      back.setAttribute("aria-disabled", at === 0);
      on.setAttribute("aria-disabled", at === steps.length - 1);
    }

    back.addEventListener("click", function () { go(at - 1); });
    on.addEventListener("click", function () { go(at + 1); });
    bar.addEventListener("keydown", function (event) {
      var to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: steps.length - 1 }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      go(to);
    });
    bar.append(back, said, on);
    steps[0].before(bar);
    bar.classList.toggle("wide", steps[0].classList.contains("wide"));
    // A link to one of the steps leads to it.
    function follow() {
      steps.forEach(function (figure, i) { if (figure.id && "#" + figure.id === location.hash) go(i); });
    }
    go(0);
    follow();
    addEventListener("hashchange", follow);
    addEventListener("beforeprint", function () { steps.forEach(function (figure) { figure.hidden = false; }); });
    addEventListener("afterprint", function () { go(at); });
  });

  // Inside a picture that stands in the page: what a node is connected with lights up under the pointer or the focus.
  document.querySelectorAll(".art > svg").forEach(function (svg) {
    var title = svg.querySelector("title");
    if (!title || !/-t$/.test(title.id)) return;
    var start = title.id.slice(0, -1);
    var nodes = Array.prototype.filter.call(svg.querySelectorAll("[id]"), function (node) {
      return node.id.startsWith(start + "n-");
    });
    if (!nodes.length) return;

    function light(node) {
      svg.classList.toggle("lit", !!node);
      svg.querySelectorAll(".on").forEach(function (one) { one.classList.remove("on"); });
      if (!node) return;
      var of = start + "of-" + node.id.slice(start.length + 2);
      node.classList.add("on");
      Array.prototype.forEach.call(svg.getElementsByClassName(of), function (line) {
        line.classList.add("on");
        if (line.id) Array.prototype.forEach.call(svg.getElementsByClassName(line.id), function (part) {
          part.classList.add("on");
        });
        nodes.forEach(function (other) {
          if (line.classList.contains(start + "of-" + other.id.slice(start.length + 2))) other.classList.add("on");
        });
      });
    }

    // One stop of the keyboard for the picture, arrows inside.
    svg.setAttribute("role", "group");
    nodes.forEach(function (node, i) {
      var said = node.querySelector("title");
      var label = Array.prototype.map.call(node.querySelectorAll("text"), function (text) {
        return text.textContent;
      }).join(" ");
      if (!node.closest("a") && !node.querySelector("a")) {
        node.setAttribute("tabindex", i ? "-1" : "0");
        node.setAttribute("role", "img");
        node.setAttribute("aria-label", label || (said ? said.textContent : "Node"));
      }
      node.addEventListener("pointerenter", function () { light(node); });
      node.addEventListener("pointerleave", function () { light(null); });
      node.addEventListener("focusin", function () { light(node); });
      node.addEventListener("focusout", function () { light(null); });
      node.addEventListener("keydown", function (event) {
        var step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
        if (!step) return;
        event.preventDefault();
        var next = nodes[(i + step + nodes.length) % nodes.length];
        var target = next.hasAttribute("tabindex") ? next : next.closest("a") || next.querySelector("a") || next;
        if (next.hasAttribute("tabindex")) {
          nodes.forEach(function (other) { if (other.hasAttribute("tabindex")) other.tabIndex = -1; });
          next.tabIndex = 0;
        }
        target.focus();
      });
    });
  });

  // A closer look: a dialog with the picture, zoomed by wheel, keys or buttons, and moved by dragging.
  if (!window.HTMLDialogElement) return;
  var zooms = Array.prototype.map.call(document.querySelectorAll(".art a.zoom, .art > svg"), function (shown) {
    var opener = shown;
    if (shown.tagName !== "A") {
      opener = make("button", { type: "button", class: "enlarge", "aria-label": "Enlarge", title: "Enlarge" });
      opener.innerHTML = '<svg viewBox="0 0 24 24" width="16" height="16" aria-hidden="true"><path d="M14 4h6v6M20 4l-7 7M10 20H4v-6M4 20l7-7" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></svg>';
      shown.parentNode.parentNode.insertBefore(opener, shown.parentNode.nextSibling);
    }
    return { opener: opener, shown: shown, figure: shown.closest("figure") };
  });
  if (!zooms.length) return;

  var box = make("dialog", { class: "box", "aria-label": "Figure" });
  var bar = make("div", { class: "box-bar" });
  var place = make("p", { "aria-live": "polite" });
  var view = make("div", { class: "box-view", tabindex: "0" });
  var text = make("p", { class: "box-text" });
  var file = make("a", { download: "" }, "SVG");
  var image = null;
  var scale = 1;
  var at = 0;

  function act(label, sign, run) {
    var one = make("button", { type: "button", "aria-label": label, title: label }, sign);
    one.addEventListener("click", run);
    return one;
  }

  function fit() {
    var w = image.width0, h = image.height0;
    return Math.min((view.clientWidth - 32) / w, (view.clientHeight - 16) / h, 2);
  }

  function zoom(to, x, y) {
    var before = scale;
    var rect = view.getBoundingClientRect();
    x = x === undefined ? rect.width / 2 : x - rect.left;
    y = y === undefined ? rect.height / 2 : y - rect.top;
    scale = Math.max(Math.min(fit(), 0.25), Math.min(6, to));
    image.style.width = image.width0 * scale + "px";
    image.style.height = image.height0 * scale + "px";
    view.scrollLeft = (view.scrollLeft + x) * scale / before - x;
    view.scrollTop = (view.scrollTop + y) * scale / before - y;
  }

  function show(index) {
    at = (index + zooms.length) % zooms.length;
    var figure = zooms[at].figure;
    var small = zooms[at].shown.querySelector("img") || zooms[at].shown;
    var full = figure.querySelector("a.full").href;
    var alt = small.alt !== undefined ? small.alt : (small.querySelector("desc, title") || small).textContent;
    image = make("img", { src: small.currentSrc || small.src || full, alt: alt, draggable: "false" });
    image.width0 = +small.getAttribute("width");
    image.height0 = +small.getAttribute("height");
    view.replaceChildren(image);
    text.replaceChildren();
    figure.querySelectorAll(".number, .caption").forEach(function (node) {
      text.append(node.cloneNode(true), " ");
    });
    place.textContent = zooms.length > 1 ? at + 1 + " of " + zooms.length : "";
    file.href = full;
    file.textContent = /\.png$/.test(file.pathname) ? "PNG" : "SVG";
    scale = fit();
    zoom(scale);
  }

  file.title = "Download the picture";
  bar.append(place, file,
    act("Smaller", "−", function () { zoom(scale / 1.25); }),
    act("Larger", "+", function () { zoom(scale * 1.25); }));
  if (zooms.length > 1) {
    bar.append(
      act("Previous figure", "‹", function () { show(at - 1); }),
      act("Next figure", "›", function () { show(at + 1); }));
  }
  bar.append(act("Close", "✕", function () { box.close(); }));
  box.append(bar, view, text);
  document.body.append(box);

  zooms.forEach(function (zoomed, index) {
    zoomed.opener.addEventListener("click", function (event) {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      root.style.overflow = "hidden";
      box.showModal();
      show(index);
      view.focus();
    });
  });
  box.addEventListener("close", function () {
    root.style.overflow = "";
    zooms[at].opener.focus();
  });
  box.addEventListener("keydown", function (event) {
    var step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    var moves = view.scrollWidth > view.clientWidth + 1;
    if (event.key === "+" || event.key === "=") zoom(scale * 1.25);
    else if (event.key === "-") zoom(scale / 1.25);
    else if (event.key === "0") zoom(fit());
    else if (step && !moves && zooms.length > 1) show(at + step);
    else return;
    event.preventDefault();
  });
  view.addEventListener("wheel", function (event) {
    if (!event.ctrlKey && !event.metaKey && scale > fit() * 1.01 && !event.altKey) return;
    event.preventDefault();
    zoom(scale * Math.exp(-event.deltaY / 400), event.clientX, event.clientY);
  }, { passive: false });
  view.addEventListener("dblclick", function (event) {
    zoom(scale > fit() * 1.01 ? fit() : Math.max(1, fit() * 2), event.clientX, event.clientY);
  });

  var from = null;
  view.addEventListener("pointerdown", function (event) {
    if (event.pointerType !== "mouse" || event.button) return;
    from = { x: event.clientX, y: event.clientY, left: view.scrollLeft, top: view.scrollTop, moved: false };
    view.setPointerCapture(event.pointerId);
  });
  view.addEventListener("pointermove", function (event) {
    if (!from) return;
    if (Math.abs(event.clientX - from.x) + Math.abs(event.clientY - from.y) > 4) from.moved = true;
    view.scrollLeft = from.left - (event.clientX - from.x);
    view.scrollTop = from.top - (event.clientY - from.y);
  });
  view.addEventListener("pointerup", function (event) {
    var away = from && !from.moved && event.target === view;
    from = null;
    if (away && !document.elementsFromPoint(event.clientX, event.clientY).includes(image)) box.close();
  });
  // Two fingers: what lies between them stays between them.
  var pinch = null;
  view.addEventListener("touchstart", function (event) {
    if (event.touches.length === 2) pinch = { apart: apart(event.touches), scale: scale };
  }, { passive: true });
  view.addEventListener("touchmove", function (event) {
    if (!pinch || event.touches.length !== 2) return;
    event.preventDefault();
    var a = event.touches[0], b = event.touches[1];
    zoom(pinch.scale * apart(event.touches) / pinch.apart, (a.clientX + b.clientX) / 2, (a.clientY + b.clientY) / 2);
  }, { passive: false });
  view.addEventListener("touchend", function (event) { if (event.touches.length < 2) pinch = null; });
  function apart(touches) {
    return Math.hypot(touches[0].clientX - touches[1].clientX, touches[0].clientY - touches[1].clientY) || 1;
  }
  addEventListener("resize", function () { if (box.open) zoom(Math.max(scale, Math.min(fit(), 1))); });
})();
