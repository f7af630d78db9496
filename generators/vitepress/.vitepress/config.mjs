export default {
  title: "Shop",
  srcDir: "build/docs",
};
