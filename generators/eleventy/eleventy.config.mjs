export default function (config) {
  config.addPassthroughCopy({ "build/src/diagrams": "diagrams" });
}
