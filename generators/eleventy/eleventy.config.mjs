export default function (config) {
  config.addPassthroughCopy({ "build/src/diagrams": "diagrams" });
  return { dir: { input: "build/src" } };
}
