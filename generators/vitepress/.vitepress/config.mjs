export default {
  title: "Shop",
  srcDir: "build/docs",
  head: [["style", {}, "html:not(.dark) { color-scheme: light; }"]],
};
