// Mocha's dots and failures, then the one line that everybody looks for.
const { reporters } = require("mocha");

module.exports = class Reporter extends reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    runner.once("end", () => {
      const { passes, failures } = this.stats;
      const steps = Number(process.env.CMDLAB_STEPS_FAILED ?? 0);
      process.stdout.write(`\n${passes} passed, ${failures + steps} failed\n`);
    });
  }
};
