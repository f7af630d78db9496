// A closer look: a dialog with the picture, zoomed by wheel, keys, buttons or fingers, and moved by dragging.
(function () {
  "use strict";
  var make = window.make;
  var root = document.documentElement;
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

  // The point of the picture at (x, y) of the window stays there; without one, that in the middle.
  function zoom(to, x, y) {
    var frame = view.getBoundingClientRect();
    if (x === undefined) {
      x = frame.left + frame.width / 2;
      y = frame.top + frame.height / 2;
    }
    var old = image.getBoundingClientRect();
    scale = Math.max(Math.min(fit(), 0.25), Math.min(6, to));
    image.style.width = image.width0 * scale + "px";
    image.style.height = image.height0 * scale + "px";
    var now = image.getBoundingClientRect();
    view.scrollLeft += now.left + (x - old.left) * now.width / old.width - x;
    view.scrollTop += now.top + (y - old.top) * now.height / old.height - y;
  }

  function isLarge() { return scale > fit() * 1.01; }
  function toggle(x, y) { zoom(isLarge() ? fit() : Math.max(1, fit() * 2), x, y); }

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
    zoom(fit());
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
    zooms[at].opener.focus({ preventScroll: true });
  });
  box.addEventListener("keydown", function (event) {
    var way = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[event.key];
    var moves = view.scrollWidth > view.clientWidth + 1 || view.scrollHeight > view.clientHeight + 1;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "+" || event.key === "=") zoom(scale * 1.25);
    else if (event.key === "-") zoom(scale / 1.25);
    else if (event.key === "0") zoom(fit());
    else if (way && moves) view.scrollBy(way[0] * 60, way[1] * 60);
    else if (way && way[0] && zooms.length > 1) show(at + way[0]);
    else return;
    event.preventDefault();
  });
  view.addEventListener("wheel", function (event) {
    if (!event.ctrlKey && !event.metaKey && !event.altKey && isLarge()) return;
    event.preventDefault();
    zoom(scale * Math.exp(-event.deltaY / 400), event.clientX, event.clientY);
  }, { passive: false });

  // The mouse drags; a click beside the picture closes, a double one zooms.
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
  view.addEventListener("pointercancel", function () { from = null; });
  view.addEventListener("pointerup", function (event) {
    var away = from && !from.moved && event.target === view;
    from = null;
    if (away && !document.elementsFromPoint(event.clientX, event.clientY).includes(image)) box.close();
  });
  var touched = 0;
  view.addEventListener("dblclick", function (event) {
    if (event.timeStamp - touched > 1000) toggle(event.clientX, event.clientY);
  });

  // Fingers: one scrolls, as everywhere; two taps zoom; a swipe over a picture that fits turns the page. Between two
  // fingers the picture stays where they hold it.
  var pinch = null, down = null, tap = null;
  function between(touches) {
    var a = touches[0], b = touches[1];
    return { x: (a.clientX + b.clientX) / 2, y: (a.clientY + b.clientY) / 2,
      apart: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) || 1 };
  }
  view.addEventListener("touchstart", function (event) {
    var one = event.touches[0];
    down = event.touches.length === 1 ? { x: one.clientX, y: one.clientY, at: event.timeStamp } : null;
    if (event.touches.length === 2) pinch = between(event.touches);
  }, { passive: true });
  view.addEventListener("touchmove", function (event) {
    if (!pinch || event.touches.length !== 2) return;
    if (event.cancelable) event.preventDefault();
    var now = between(event.touches);
    zoom(scale * now.apart / pinch.apart, pinch.x, pinch.y);
    view.scrollLeft += pinch.x - now.x;
    view.scrollTop += pinch.y - now.y;
    pinch = now;
  }, { passive: false });
  view.addEventListener("touchend", function (event) {
    touched = event.timeStamp;
    if (event.touches.length < 2) pinch = null;
    if (!down || event.touches.length) return;
    var one = event.changedTouches[0];
    var x = one.clientX - down.x, y = one.clientY - down.y;
    var short = event.timeStamp - down.at < 300;
    if (short && Math.hypot(x, y) < 10) {
      var second = tap && event.timeStamp - tap.at < 350 && Math.hypot(one.clientX - tap.x, one.clientY - tap.y) < 30;
      tap = second ? null : { x: one.clientX, y: one.clientY, at: event.timeStamp };
      if (second) toggle(one.clientX, one.clientY);
    } else if (!isLarge() && Math.abs(x) > 60 && Math.abs(y) < 40 && zooms.length > 1) {
      show(at - Math.sign(x));
    }
    down = null;
  });
  addEventListener("resize", function () { if (box.open) zoom(Math.max(scale, Math.min(fit(), 1))); });
})();
