import { expect } from "chai";
import { cmdlab, inFolder } from "./harness.ts";

describe("cmdlab tenant and state fault", () => {
  it("end an enrolment and make one, with its domain, licences and service principals", () => {
    inFolder({}, (folder) => {
      const run = (...args: string[]): string => cmdlab([...args, "--state", "st"], "", folder).out;
      expect(run("tenant", "leave")).to.equal("The organisation is not enrolled in Office 365 any more.\n");
      expect(run("tenant", "enrol", "--company", "Lab")).to.contain(
        "25 licences ENTERPRISEPACK, 5 service principals.\nAdded the domain fabrikam.com",
      );
      expect(run("tenant", "show"))
        .to.contain("domain      fabrikam.com, verified\nlicences    ENTERPRISEPACK, 1 of 25 used\n")
        .and.contain("account     administrator@fabrikam.com\n");
      expect(cmdlab(["tenant", "enrol", "--state", "st"], "", folder).code).to.equal(1);
    });
  });

  it("break what no cmdlet reaches, and say what they do not know", () => {
    inFolder({}, (folder) => {
      cmdlab(["tenant", "publish", "lab.example", "MS=ms1", "--state", "st"], "", folder);
      const fault = (...args: string[]) => cmdlab(["state", "fault", ...args, "--state", "st"], "", folder);
      expect(fault("build", "SERVER", "15.0.712.24").out).to.equal("SERVER runs 15.0.712.24.\n");
      expect(fault("build", "NOWHERE", "15.0.712.24").code).to.equal(1);
      expect(fault("clock", "soon")).to.deep.equal({
        code: 2,
        out: "",
        err: "cmdlab: 'cmdlab state fault clock' needs how many seconds Office 365 is ahead.\n",
      });
    });
  });
});
