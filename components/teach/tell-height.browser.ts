// Tells the page around how high the figure is, so that it can give the frame that height. Nothing
// else is told. Canvas listens to "lti.frameResize"; other pages to the lines that we give them.
if (window.parent !== window) {
  let told = 0;
  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    window.parent.postMessage({ type: 'shrinkage-height', height }, '*');
    window.parent.postMessage(JSON.stringify({ subject: 'lti.frameResize', height }), '*');
  };
  new ResizeObserver(tell).observe(document.body);
}
export {};
