import { spawn } from "node:child_process";
import path from "node:path";
import { expect } from "chai";

describe("output to a closed pipe", () => {
  it("ends the program quietly", async () => {
    const program = spawn(process.execPath, [
      path.resolve("bin", "cmdlab.cjs"),
      "-Command",
      "1..1000000 | ForEach-Object { $_ }",
    ]);
    let err = "";
    program.stderr.on("data", (data: Buffer) => {
      err += data.toString();
    });
    program.stdout.once("data", () => program.stdout.destroy());
    const code = await new Promise((resolve) => program.on("exit", resolve));
    expect([code, err]).to.deep.equal([0, ""]);
  });
});
