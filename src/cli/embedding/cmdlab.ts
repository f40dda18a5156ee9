import { isMainThread, workerData } from "node:worker_threads";
import { loadEngine } from "../loadEngine.ts";
import type { EmbeddedThreadData } from "./EmbeddedCalls.ts";
import type { Cmdlab } from "./EmbeddingTypes.ts";
import { EngineThread } from "./EngineThread.ts";

export const createSession: Cmdlab["createSession"] = async (options = {}) => {
  const thread = new EngineThread(__filename);
  try {
    await thread.call("open", options);
  } catch (error) {
    await thread.end();
    throw error;
  }
  return {
    run: (script) => thread.call("run", script),
    runFile: (file, args = []) => thread.call("runFile", file, args),
    evaluate: (script) => thread.call("evaluate", script),
    changes: () => thread.call("changes"),
    remember: () => thread.call("remember"),
    restore: () => thread.call("restore"),
    stop: () => thread.stop(),
    async close() {
      await thread.call("close");
      await thread.end();
    },
  };
};

export const runTests: Cmdlab["runTests"] = async (paths, options = {}) => {
  const thread = new EngineThread(__filename);
  try {
    return await thread.call("runTests", typeof paths === "string" ? [paths] : paths, options);
  } finally {
    await thread.end();
  }
};

// This file is also what the thread of a session runs.
if (!isMainThread && (workerData as Partial<EmbeddedThreadData> | null)?.cmdlabEmbedded)
  loadEngine("thread").embeddedThread();
