/* The theme's search box asks this worker in place of its own: the same messages, another ranking (bm25.js).
 *
 *   0 {docs}   the search index; the answer is 1
 *   2 query    the answer is 3 {items, suggest}: items holds one list a page, the page first, then the sections that fit
 *
 * A classic worker, as the theme starts one; it loads the ranking as a module. */

const ranking = import("./bm25.js");
let index;

addEventListener("message", async ({ data: { type, data } }) => {
  const { answer, indexOf } = await ranking;
  if (type === 0) {
    index = indexOf(data.docs);
    postMessage({ type: 1 });
  } else if (type === 2) {
    postMessage({ type: 3, data: answer(index, data) });
  }
});
