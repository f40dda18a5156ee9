import { expect } from "chai";
import { ast } from "../../src/cli/commands/ast.ts";
import { check } from "../../src/cli/commands/check.ts";
import { device } from "../../src/cli/commands/device.ts";
import { parseArguments } from "../../src/cli/commands/parseArguments.ts";
import { scenario } from "../../src/cli/commands/scenario.ts";
import { state } from "../../src/cli/commands/state.ts";
import { tenant } from "../../src/cli/commands/tenant.ts";

describe("parseArguments", () => {
  it("refuses options that mean nothing to a command, instead of passing over them", () => {
    const rows = [
      ["ast", ast, "--mount=X:=memory"],
      ["check", check, "--seed=4"],
      ["device", device, "--width=30"],
      ["scenario", scenario, "--edition=Core"],
      ["state", state, "--now=2013-08-28"],
      ["tenant", tenant, "--limit=5"],
    ] as const;
    for (const [name, { help }, option] of rows)
      expect(() => parseArguments(name, ["word", option], help), name).to.throw(
        `The option '${option.split("=")[0]}' is not known. 'cmdlab ${name} --help' lists the options.`,
      );
  });
});
