// The one script of our own: copies an address or a citation, and leads from the search field to the results by the
// arrow keys. Everything else works without it.
document.documentElement.classList.add("js");
document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  const field = document.getElementById(button.dataset.copy);
  const said = button.parentElement.querySelector("[role=status]");
  try {
    await navigator.clipboard.writeText(field.value);
    said.textContent = "Copied";
  } catch {
    field.select();
    said.textContent = "Press Ctrl+C to copy";
  }
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const stops = [document.getElementById("q"), ...document.querySelectorAll(".hits h3 a")];
  const to = stops.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1);
  if (!stops[0] || !stops.includes(document.activeElement) || !stops[to]) return;
  event.preventDefault();
  stops[to].focus();
});
