/**
 * True where pictures are drawn by the processor itself (SwiftShader, llvmpipe, WARP). Asked of a
 * context of its own, since the answer decides how the real one is made; it is given back at once.
 */
export function isDrawnInSoftware(): boolean {
  const gl = new OffscreenCanvas(1, 1).getContext('webgl2');
  if (gl === null) {
    return true;
  }
  const named = gl.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = named === null ? '' : gl.getParameter(named.UNMASKED_RENDERER_WEBGL);
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return /swiftshader|llvmpipe|software|basic render/i.test(String(name));
}
