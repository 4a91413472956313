/** Where a result leaves word for the page it leads to: what to mark there. */
export const MARKS_KEY = "yiyuan-found";

/** Whether a result led here and left something to mark. */
export function hasMarks(): boolean {
  try {
    return sessionStorage.getItem(MARKS_KEY) !== null;
  } catch {
    return false;
  }
}
