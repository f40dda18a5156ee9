import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "chai";
import { cmdlab } from "../cli/harness.ts";
import { Browser, chromiumFile, type ShellPage } from "./Browser.ts";

const file = "examples/labs/01-expired-certificates.md";

/** A run-time interface of SCORM 1.2 that notes its calls, also those of the page before a reload. */
const scormApi = `{
  const calls = JSON.parse(sessionStorage.getItem("calls") ?? "[]");
  const noted = (name) => (...given) => {
    calls.push([name, ...given]);
    sessionStorage.setItem("calls", JSON.stringify(calls));
    return name === "LMSGetValue" ? "Lovelace, Ada" : "true";
  };
  window.API = Object.fromEntries(
    ["LMSInitialize", "LMSGetValue", "LMSSetValue", "LMSCommit", "LMSFinish"].map((name) => [name, noted(name)]),
  );
}`;

/** The packed text of a session in which nothing was done, as a link has it. */
const anotherSession = `new Response(
  new Blob(['{"scenario":"fabrikam","seed":"1","document":null,"journal":[],"labJournal":null}'])
    .stream()
    .pipeThrough(new CompressionStream("deflate-raw")),
).arrayBuffer().then((bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes))))`;

/** The scripts that the lab gives as solutions, in the order of its tasks. */
function solutions(): readonly string[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/```powershell lab=solution[^\n]*\n(.*?)```/gs)].map(([, code]) => code.trim());
}

(chromiumFile ? describe : describe.skip)("a lab in Chromium (skipped where there is none)", () => {
  const browser = new Browser();
  let folder: string;
  let address: string;
  let shell: ShellPage;

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "cmdlab-web-"));
    const site = path.join(folder, "site");
    const { code, err } = cmdlab(["lab", "export", file, "--out", site, "--scorm"]);
    if (code !== 0) throw new Error(err);
    await browser.open();
    address = await browser.serve(site, true);
    shell = await browser.page(address, 1280, false, scormApi);
  });
  after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });
  afterEach(() => {
    expect(browser.faults).to.deep.equal([]);
  });

  const calls = async (): Promise<readonly (readonly string[])[]> =>
    JSON.parse(await shell.page.evaluate("sessionStorage.getItem('calls')"));
  const score = (): Promise<string | null> => shell.page.locator("#lab-score").textContent();

  it("begins with its tasks open, and gives hints", async () => {
    const { page } = shell;
    expect(await score()).to.equal("0 of 4 tasks · 0 of 8 points");
    const first = page.locator(".task-box").first();
    await first.getByRole("button", { name: "Check" }).click();
    await first.getByText("there is no such file yet").waitFor();
    await first.getByRole("button", { name: /^Hint/ }).click();
    await first.getByText("Hint 1:").waitFor();
    // The keyboard stays where it was, or in the box where its button is of no more use.
    expect(await page.evaluate("document.activeElement.closest('.task-box') !== null")).to.equal(true);
    expect(await shell.serious()).to.deep.equal([]);
  });

  it("sees a task done, and goes on where it was after a reload", async () => {
    const { page } = shell;
    const [first, second] = solutions();
    await shell.paste(first);
    await shell.enter();
    await shell.sees("Done: ");
    await shell.page.reload();
    await shell.ready();
    await shell.sees("You are at [1/4]");
    // What is as it was is not read out again.
    await page.evaluate(`{
      window.readOut = 0;
      new MutationObserver(() => window.readOut++).observe(document.getElementById("lab"), { subtree: true, childList: true });
    }`);
    await shell.run("1");
    expect(await page.evaluate("window.readOut")).to.equal(0);
    await shell.paste(second);
    await shell.enter();
    await shell.sees("[2/4] [PS]");
  });

  it("refuses what is no journal of the lab, and stays as it was", async () => {
    const { page } = shell;
    const bring = async (name: string, text: string, says: string): Promise<void> => {
      await page.locator("summary").click();
      const [chooser] = await Promise.all([
        page.waitForEvent("filechooser"),
        page.getByRole("button", { name: /Open a file/ }).click(),
      ]);
      await chooser.setFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
      await page.locator("#status").getByText(says).waitFor();
      await shell.ready();
    };
    await bring("state.json", "{}", "'state.json' is no journal of a lab");
    const head = '{"kind":"cmdlab lab journal"';
    await bring("broken.jsonl", `${head}}\n`, "cannot be read: line 1");
    const other = `${head},"version":1,"lab":"other","edition":"${"0".repeat(36)}","started":"2026-01-01T00:00:00Z"}\n`;
    await bring("other.jsonl", other, "is of the lab 'other'");
    const free = '{"scenario":"fabrikam","seed":"1","document":null,"journal":[{"kind":"x"}],"labJournal":null}';
    await bring("free.json", free, "a shell without a lab");
    expect(await score()).to.include("2 of 4 tasks");
    await page.reload();
    await shell.ready();
    expect(await score()).to.include("2 of 4 tasks");
    expect(await shell.screen()).to.not.include("^C");
  });

  it("keeps a learner's own way beside that of a link", async () => {
    const packed = await shell.page.evaluate(anotherSession);
    const second = await shell.secondTab(`${address}#session=${packed}`);
    expect(await second.page.locator("#lab-score").textContent()).to.include("0 of 4 tasks");
    await second.page.locator("summary").click();
    await second.page.getByRole("button", { name: "Back to my own session" }).click();
    await second.sees("You are at [2/4]");
    await second.page.close();
  });

  it("ends with a certificate, and the saved journal is worth as much on the teacher's side", async () => {
    const { page } = shell;
    for (const solution of solutions().slice(2)) {
      await shell.paste(solution);
      await shell.enter();
    }
    await page.getByRole("dialog").waitFor();
    expect(await page.getByRole("dialog").textContent()).to.include("The certificates have expired");
    expect(await page.getByLabel("Your name").inputValue()).to.equal("Ada Lovelace");
    expect(await shell.serious()).to.deep.equal([]);
    await page.getByRole("button", { name: "Close" }).click();
    await page.locator("summary").click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: /Save this session/ }).click(),
    ]);
    const journal = path.join(folder, "journal.jsonl");
    await download.saveAs(journal);
    const { code, out } = cmdlab(["lab", "grade", file, journal, "--format", "json"]);
    expect(code).to.equal(0);
    const { points, of } = JSON.parse(out) as { readonly points: number; readonly of: number };
    expect(await score()).to.equal(`4 of 4 tasks · ${points} of ${of} points`);
    const told = await calls();
    expect(
      told.filter(([name]) => name === "LMSInitialize" || name === "LMSFinish").map(([name]) => name),
    ).to.deep.equal(["LMSInitialize", "LMSFinish", "LMSInitialize", "LMSFinish", "LMSInitialize"]);
    expect(told.slice(-2).map(([name]) => name)).to.include("LMSCommit");
    const values = new Map(told.filter(([name]) => name === "LMSSetValue").map(([, name, value]) => [name, value]));
    expect(values.get("cmi.core.lesson_status")).to.equal("passed");
    expect(values.get("cmi.core.score.raw")).to.equal(String(Math.round((points / of) * 10_000) / 100));
    expect(values.get("cmi.core.session_time")).to.match(/^\d{4}:\d\d:\d\d\.\d\d$/);
    expect(values.get("cmi.core.exit")).to.equal("");
    expect(values.get("cmi.suspend_data")).to.include('"tasks":"1111"');
  });
});
