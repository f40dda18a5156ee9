import { spawn } from "node:child_process";
import { join } from "node:path";
import { expect } from "chai";
import { buildSync } from "esbuild";
import { openFileStore } from "../../src/store/openFileStore.ts";
import { newFolder, people, removeFolders, schema } from "./harness.ts";

/** How often the child is killed; CMDLAB_KILLS asks for more. */
const kills = Number(process.env.CMDLAB_KILLS ?? 25);

describe("killing a process that changes a store", function () {
  this.timeout(120_000 + kills * 2_000);
  after(removeFolders);

  it(`loses no finished change in ${kills} kills`, async () => {
    const child = join(newFolder(), "changes.cjs");
    buildSync({
      entryPoints: [join(process.cwd(), "test/store/killedProcess.ts")],
      outfile: child,
      bundle: true,
      platform: "node",
      format: "cjs",
    });
    const rounds = Array.from({ length: kills }, (_, round) => round);
    for (let at = 0; at < rounds.length; at += 2)
      await Promise.all(rounds.slice(at, at + 2).map((n) => killOnce(child, n)));
  });
});

async function killOnce(child: string, round: number): Promise<void> {
  const folder = newFolder();
  const finished = await runUntil(child, folder, 1 + ((round * 37) % 100), (round * 7919) % 1000);
  const store = openFileStore(folder, schema);
  const kept = new Set(store.list(people).map(({ name }) => name));
  store.close();
  const lost = finished.filter((name) => !kept.has(name));
  expect(lost, `round ${round}, ${finished.length} finished`).to.deep.equal([]);
  expect(kept.size - finished.length, "unfinished changes that are there").to.be.within(0, 1);
}

/** Kills the child some microseconds after it reported the given number of changes; resolves to what it reported. */
function runUntil(child: string, folder: string, count: number, microseconds: number): Promise<string[]> {
  return new Promise((resolve) => {
    const running = spawn(process.execPath, [child, folder], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let output = "";
    running.stdout.on("data", (data) => {
      output += data;
      if (output.split("\n").length <= count) return;
      const end = process.hrtime.bigint() + BigInt(microseconds) * 1000n;
      while (process.hrtime.bigint() < end);
      running.kill("SIGKILL");
    });
    running.on("close", () => resolve(output.split("\n").slice(0, -1)));
  });
}
