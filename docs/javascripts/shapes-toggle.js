// The button "Shapes" beside "Copy" turns the shapes at the line ends off and on, for the whole site, until it is pressed again.

const root = document.documentElement;

function show() {
  for (const button of document.querySelectorAll(".worn-toggle")) {
    button.setAttribute("aria-pressed", root.dataset.shapes !== "off");
  }
}

document.addEventListener("click", (event) => {
  const button = event.target.closest?.(".worn-toggle");
  if (!button) return;
  const before = button.getBoundingClientRect().top;
  root.dataset.shapes = root.dataset.shapes === "off" ? "on" : "off";
  try {
    localStorage.setItem("shapes", root.dataset.shapes);
  } catch {
    // A reader who allows no storage turns them off page by page.
  }
  show();
  scrollBy({ top: button.getBoundingClientRect().top - before, behavior: "instant" }); // what the reader looks at stays in its place
});

// The theme brings in pages without loading them anew.
document$.subscribe(show);
