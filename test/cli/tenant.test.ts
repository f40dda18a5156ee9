import { expect } from "chai";
import { cmdlab, inFolder } from "./harness.ts";

describe("cmdlab tenant and state fault", () => {
  it("end an enrolment and make one, with its domain, licences and service principals", () => {
    inFolder({}, (folder) => {
      const run = (...args: string[]): string => {
        const { out, err } = cmdlab([...args, "--state", "st"], "", folder);
        return err + out;
      };
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
      const build = () =>
        cmdlab(["--state", "st", "-Command", '"$((Get-ExchangeServer).AdminDisplayVersion)"'], "", folder).out.trim();
      expect(fault("add", "ServerBuild", "SERVER", "--build", "15.0.712.24").out).to.equal(
        "fault-1  ServerBuild  SERVER  (15.0.712.24)\n",
      );
      expect(build()).to.equal("Version 15.0 (Build 712.24)");
      expect(fault("remove", "fault-1").code).to.equal(0);
      expect(build()).to.equal("Version 15.0 (Build 775.38)");
      expect(fault("add", "ServerBuild", "NOWHERE", "--build", "15.0.712.24").code).to.equal(2);
      expect(fault("add", "ServerBuild", "SERVER", "--build", "old").err).to.contain(
        "four numbers such as 15.0.712.24",
      );
      expect(fault("add", "ClockSkew", "--seconds", "600").out).to.equal("fault-1  ClockSkew  Office 365  (600 s)\n");
    });
  });
});
