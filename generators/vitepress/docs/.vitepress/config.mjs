export default {
  title: "Shop",
};
