/** Discord's look on a phone, dark: sizes and colours measured by eye, near enough to judge what is read first. */
export const style = `
* { box-sizing: border-box }
body { margin: 0; width: 430px; padding: 14px; font: 16px/1.35 "Liberation Sans", "gg sans", Arial, sans-serif; color: #dbdee1; background: #313338 }
.message { display: grid; grid-template-columns: 40px minmax(0, 1fr); gap: 12px; margin-bottom: 16px }
.face { width: 40px; height: 40px; border-radius: 50%; background: #a8577e; color: #fff; font-weight: bold; display: grid; place-items: center }
.face.bot { background: #4f7cac }
b.name { color: #f2f3f5 }
small.time { color: #949ba4; font-size: 12px }
.app { background: #5865f2; color: #fff; font-size: 10px; font-weight: bold; padding: 1px 5px; border-radius: 4px; vertical-align: 2px }
.embed { background: #2b2d31; border-left: 4px solid; border-radius: 4px; padding: 10px 14px 12px 12px; margin: 4px 0 8px; overflow-wrap: anywhere }
.embed > * + * { margin-top: 8px }
.title { font-weight: bold; font-size: 16px; color: #f2f3f5 }
.title.linked { color: #00a8fc }
.description, .value { font-size: 14px; white-space: pre-wrap }
.fields { display: grid; gap: 8px }
.fieldname { font-weight: bold; font-size: 14px; color: #f2f3f5 }
.footer { font-size: 12px; color: #b5bac1; white-space: pre-wrap }
.small { font-size: 12px; color: #949ba4; display: block }
.small + br { display: none }
.row { display: flex; flex-wrap: wrap; gap: 8px; margin: 8px 0 }
.button { background: #4e5058; color: #fff; border-radius: 4px; padding: 7px 14px; font-size: 14px; font-weight: bold; max-width: 100% }
.button.style1 { background: #5865f2 }
.menu { background: #1e1f22; border-radius: 4px; padding: 9px 12px; font-size: 15px; color: #949ba4; width: 100%; display: flex; justify-content: space-between }
a { color: #00a8fc; text-decoration: none }
.wrong { background: #a12d2f }
`;
