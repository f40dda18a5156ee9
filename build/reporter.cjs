// Mocha's dots and failures; whoever started it gets the counts.
const { reporters } = require("mocha");

module.exports = class Reporter extends reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    runner.once("end", () => {
      const { passes, failures } = this.stats;
      process.send?.({ passes, failures });
    });
  }
};
