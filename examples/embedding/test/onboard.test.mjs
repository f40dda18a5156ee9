import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { createSession, runTests } from "cmdlab";

const script = fileURLToPath(new URL("../onboard.ps1", import.meta.url));

describe("onboard.ps1", () => {
  let session;
  let someone;
  before(async () => {
    session = await createSession({ scenario: "fabrikam", now: "2024-05-01T08:00:00Z" });
    [someone] = await session.evaluate("(Get-Mailbox | Select-Object -First 1).Alias");
    await session.remember();
  });
  afterEach(() => session.restore());
  after(() => session.close());

  it("says what it did", async () => {
    const { output, errors } = await session.runFile(script, [someone]);
    assert.equal(output, `${someone} works in Sales now.\n`);
    assert.deepEqual(errors, []);
  });

  it("changes the mailbox and nothing else", async () => {
    await session.runFile(script, [someone, "Support"]);
    const changes = await session.changes();
    assert.deepEqual(new Set(changes.map(({ noun }) => noun)), new Set(["Mailbox"]));
    assert.equal(changes.find(({ property }) => property === "CustomAttribute1").after, "Support");
  });

  it("fails for nobody", async () => {
    const { errors } = await session.runFile(script, ["nobody-at-all"]);
    assert.match(errors[0].message, /couldn't be found/);
  });
});

describe("the Pester tests beside it", () => {
  it("pass", async () => {
    const { failed, errors, passed } = await runTests(fileURLToPath(new URL("../onboard.Tests.ps1", import.meta.url)));
    assert.deepEqual([failed, errors], [0, 0]);
    assert.ok(passed > 0);
  });
});
