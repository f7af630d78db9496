export default {
  title: "Shop",
  url: "https://shop.example",
  baseUrl: "/",
  onBrokenLinks: "throw",
  plugins: [["@docusaurus/plugin-content-docs", { path: "built/docs", routeBasePath: "/" }]],
  themes: ["@docusaurus/theme-classic"],
};
