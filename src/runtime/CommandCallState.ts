/** What the commands of one running pipeline share. */
export interface PipelineState {
  /** Whether one of them reported an error, which makes $? false afterwards. */
  failed: boolean;
}
