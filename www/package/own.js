// How does an object get a property of its own, whatever a page has done to all objects?
//
// Where all objects have something of that name, it may be frozen, so that nothing can be assigned, or take what is
// assigned: then it is defined. What is said of how inherits nothing: else that would have it, too.

/**
 * The object, with this in it.
 *
 * @param {any} object
 * @param {string} name
 * @param {unknown} value
 */
export function withOwn(object, name, value) {
  if (name in object) {
    const how = { __proto__: null, value, enumerable: true, configurable: true, writable: true };
    return Object.defineProperty(object, name, how);
  }
  object[name] = value;
  return object;
}
