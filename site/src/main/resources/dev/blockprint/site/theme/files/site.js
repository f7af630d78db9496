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

  // A closer look: a dialog with the picture, zoomed by wheel, keys or buttons, and moved by dragging.
  var zooms = Array.prototype.slice.call(document.querySelectorAll(".art a.zoom"));
  if (!zooms.length || !window.HTMLDialogElement) return;

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
    var link = zooms[at];
    var small = link.querySelector("img");
    var figure = link.closest("figure");
    image = make("img", { src: small.currentSrc || small.src, alt: small.alt, draggable: "false" });
    image.width0 = +small.getAttribute("width");
    image.height0 = +small.getAttribute("height");
    view.replaceChildren(image);
    text.replaceChildren();
    figure.querySelectorAll(".number, .caption").forEach(function (node) {
      text.append(node.cloneNode(true), " ");
    });
    place.textContent = zooms.length > 1 ? at + 1 + " of " + zooms.length : "";
    file.href = link.href;
    file.textContent = /\.png$/.test(link.pathname) ? "PNG" : "SVG";
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

  zooms.forEach(function (link, index) {
    link.addEventListener("click", function (event) {
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
    zooms[at].focus();
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
  addEventListener("resize", function () { if (box.open) zoom(Math.max(scale, Math.min(fit(), 1))); });
})();
