/** A stored moment as reports write it, in UTC: `8/28/2013 2:20:00 AM`. */
export function momentText(moment: string): string {
  const [, year, month, day, hour, minutes, seconds] = /^(\d+)-(\d+)-(\d+)T(\d+):(\d+):(\d+)/.exec(moment) ?? [];
  const ofDay = Number(hour);
  return `${Number(month)}/${Number(day)}/${year} ${ofDay % 12 || 12}:${minutes}:${seconds} ${ofDay < 12 ? "AM" : "PM"}`;
}
