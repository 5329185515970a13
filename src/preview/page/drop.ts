import { el } from './element.ts';

/** Takes files that are dropped anywhere on the page, and says so while one is held over it. */
export function acceptDrops(label: () => string, take: (file: File) => void): void {
  const cover = el('div', { class: 'drop', hidden: true });
  document.body.append(cover);
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
  document.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    cover.textContent = label();
    cover.hidden = false;
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) cover.hidden = true;
  });
  document.addEventListener('drop', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    cover.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) take(file);
  });
}
