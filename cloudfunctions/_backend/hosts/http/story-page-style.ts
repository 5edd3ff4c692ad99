/** The look of a story's light page: the tokens of the program, with nothing that has to be fetched. */
export const storyPageStyle = `
:root{--ink:#1f2329;--quiet:#4e5969;--edge:#80786c;--brand:#b3261e;--size:1.1875rem;--target:44px}
.elder{--quiet:#353d49;--edge:#5a5348;--brand:#8c1d18;--size:1.5rem;--target:60px}
body{margin:0;background:#f6f4f0;color:var(--ink);font-family:-apple-system,'PingFang SC','Noto Sans CJK SC','Noto Sans SC','Microsoft YaHei',sans-serif;font-size:var(--size);line-height:1.75;overflow-wrap:anywhere}
main{max-width:40em;margin:0 auto;padding:12px 16px 32px;box-sizing:border-box}
h1{font-size:1.35em;line-height:1.35;margin:8px 0}
h2{font-size:1.1em;line-height:1.4;margin:20px 0 4px}
p{margin:8px 0;white-space:pre-wrap}
.quiet,figcaption{color:var(--quiet);font-size:.9em}
.note{background:#fdf3e1;border-left:4px solid #8a5200;padding:8px 12px}
.said{margin:12px 0;padding:8px 16px;border-left:4px solid var(--edge);background:#fff}
.figure{border-color:var(--brand)}
.figure b{display:block;font-size:1.5em;line-height:1.3}
figure{margin:16px 0}
figure a{display:block}
img{display:block;width:100%;height:auto;background:#e3dfd8;border-radius:8px}
.go,.elder-switch{display:inline-flex;align-items:center;justify-content:center;min-height:var(--target);box-sizing:border-box;border-radius:8px;font:inherit}
.go{margin:16px 0 0;padding:8px 20px;background:var(--brand);color:#fff;text-decoration:none}
.elder-switch{padding:4px 12px;border:1px solid var(--edge);background:#fff;color:inherit;font-size:.9em}
[hidden]{display:none}
.top{display:flex;justify-content:space-between;align-items:center;gap:12px;min-height:var(--target)}
`;
