import {
  getCloudSettings,
  putCloudSettings,
  removeEndpointFaults,
  setEndpointFault,
} from "../../world/cloud/CloudSettings.ts";
import { getExchangeServer, putServerBuild } from "../../world/server/ExchangeServer.ts";
import type { World } from "../../world/World.ts";
import { WorldError } from "../../world/WorldError.ts";
import { openOrganization } from "../openOrganization.ts";
import { UsageError } from "../options/UsageError.ts";
import { standardError, standardOutput } from "../terminal/StandardOutput.ts";
import type { StateAction } from "./StateAction.ts";

/** What can be made to go wrong; the result tells what was done. */
const faults: Readonly<Record<string, (world: World, words: readonly string[]) => string>> = {
  endpoint(world, [host, status]) {
    if (host === undefined || (status !== undefined && !/^[45]\d\d$/.test(status)))
      throw new UsageError("'cmdlab state fault endpoint' needs a host, and takes an HTTP status from 400 to 599.");
    const kind = status === undefined ? "Unreachable" : "Status";
    setEndpointFault(world, { host, kind, status: Number(status ?? 0), reason: "" });
    return `${host} ${status === undefined ? "does not answer" : `answers ${status}`}.`;
  },
  clock(world, [seconds]) {
    if (seconds === undefined || !/^[+-]?\d+$/.test(seconds))
      throw new UsageError("'cmdlab state fault clock' needs how many seconds Office 365 is ahead.");
    putCloudSettings(world, { ...getCloudSettings(world), clockOffsetMilliseconds: Number(seconds) * 1000 });
    return `The clock of Office 365 is ${Number(seconds)} seconds ahead.`;
  },
  build(world, [server, version]) {
    if (server === undefined || version === undefined || !/^\d+\.\d+\.\d+\.\d+$/.test(version))
      throw new UsageError("'cmdlab state fault build' needs a server and a build such as 15.0.712.24.");
    putServerBuild(world, getExchangeServer(world, server), version);
    return `${server} runs ${version}.`;
  },
  none(world) {
    removeEndpointFaults(world);
    putCloudSettings(world, { ...getCloudSettings(world), clockOffsetMilliseconds: 0 });
    return "All endpoints answer, and the clocks agree.";
  },
};

/** Makes something outside the reach of cmdlets go wrong, or right again. */
export const fault: StateAction = (folder, [kind = "", ...words]) => {
  if (!Object.hasOwn(faults, kind))
    throw new UsageError(`'cmdlab state fault' knows ${Object.keys(faults).join(", ")}, not '${kind}'.`);
  const { world, close } = openOrganization({ scenario: null, state: folder, now: null, seed: "1" }, (text) =>
    standardError.write(`${text}\n`),
  );
  try {
    standardOutput.write(`${faults[kind](world, words)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    standardError.write(`${error.message}\n`);
    return 1;
  } finally {
    close();
  }
};
