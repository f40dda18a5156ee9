import { expect } from "chai";
import { cmdlabProcess } from "./harness.ts";

describe("the event of the end", () => {
  it("runs what was registered for it, and leaves the exit code", () => {
    const script = "Register-EngineEvent PowerShell.Exiting -SupportEvent -Action { Write-Host bye }; 'work'; exit 3";
    const { code, out } = cmdlabProcess(["-NoProfile", "-Command", script]);
    expect([code, out]).to.deep.equal([3, "work\nbye\n"]);
  });
});
