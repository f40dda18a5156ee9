import { serviceKey } from "../base/ServiceKey.ts";
import type { JobObject } from "../objects/model/JobObject.ts";

/** The background jobs of a session. */
export interface JobService {
  /** In the order of their ids. */
  jobs(): readonly JobObject[];
  /** Takes the next id. */
  nextId(): number;
  add(job: JobObject): void;
  remove(job: JobObject): void;
}

export const jobServiceKey = serviceKey<JobService>("jobs");
