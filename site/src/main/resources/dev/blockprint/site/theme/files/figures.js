// The figures of a page: diagrams that grow step by step, and nodes that light up what they are connected with.
(function () {
  "use strict";
  var make = window.make;

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

    function focused() {
      return nodes.find(function (node) { return node.contains(document.activeElement) || inLink(node); });
    }
    function inLink(node) {
      var link = node.closest("a");
      return link && link === document.activeElement;
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
      node.addEventListener("pointerleave", function () { light(focused()); });
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
})();
