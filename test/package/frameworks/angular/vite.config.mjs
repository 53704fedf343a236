// The decorators of Angular are those of TypeScript's `experimentalDecorators`.
export default { oxc: { decorator: { legacy: true } } };
