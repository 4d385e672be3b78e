/* Keys that edit more than a letter. Each returns whether it changed the field. */

/** Adds to the number that the cursor touches; the cursor stays. */
export function changeNumber(field, step) {
  const at = field.selectionStart;
  const before = /\d*$/.exec(field.value.slice(0, at))[0];
  const after = /^\d*/.exec(field.value.slice(at))[0];
  if (!before && !after) return false;
  const start = at - before.length;
  const changed = String(Math.max(1, Number(before + after) + step));
  field.setRangeText(changed, start, at + after.length, "end");
  return true;
}

/** Exchanges the cursor's line with its neighbor. */
export function moveLine(field, by) {
  const lines = field.value.split("\n");
  const at = field.selectionStart;
  const line = field.value.slice(0, at).split("\n").length - 1;
  if (line + by < 0 || line + by >= lines.length) return false;
  [lines[line], lines[line + by]] = [lines[line + by], lines[line]];
  field.value = lines.join("\n");
  const cursor = lines.slice(0, line + by + 1).join("\n").length;
  field.setSelectionRange(cursor, cursor);
  return true;
}
