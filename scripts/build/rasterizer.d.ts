// What do the types of the rasterizer take from a browser, of which Node.js has the things but not the names?
type RequestInfo = Request | string;
type BufferSource = ArrayBuffer | ArrayBufferView;
