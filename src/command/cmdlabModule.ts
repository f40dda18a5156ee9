import { serviceKey } from "../base/ServiceKey.ts";

export const cmdlabModuleName = "Cmdlab";
export const cmdlabModuleVersion = "1.0.0";

/** What an import of the module Cmdlab brings besides its cmdlets. */
export interface CmdlabModule {
  imported(): void;
}

export const cmdlabModuleKey = serviceKey<CmdlabModule>("cmdlabModule");
