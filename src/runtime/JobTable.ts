import type { JobService } from "../command/JobService.ts";
import type { JobObject } from "../objects/model/JobObject.ts";

/** Jobs by the order in which they were started; ids are never used again. */
export class JobTable implements JobService {
  readonly #jobs = new Set<JobObject>();
  #lastId = 0;

  jobs(): readonly JobObject[] {
    return [...this.#jobs];
  }

  nextId(): number {
    return ++this.#lastId;
  }

  add(job: JobObject): void {
    this.#jobs.add(job);
  }

  remove(job: JobObject): void {
    this.#jobs.delete(job);
  }
}
