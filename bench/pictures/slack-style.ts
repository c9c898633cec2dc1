/** Slack's look on a phone: sizes and colours measured by eye, near enough to judge what is read first. */
export const style = `
* { box-sizing: border-box }
body { margin: 0; width: 430px; padding: 12px 14px; font: 16px/1.38 "Liberation Sans", Lato, Arial, sans-serif; color: #1d1c1d; background: #fff }
.message { display: grid; grid-template-columns: 40px minmax(0, 1fr); gap: 10px; margin-bottom: 14px }
.face { width: 40px; height: 40px; border-radius: 9px; background: #7c3085; color: #fff; font-weight: bold; display: grid; place-items: center }
.face.bot { background: #1264a3 }
small { color: #616061; font-size: 12px }
.app { background: #e8e8e8; color: #616061; font-size: 10px; font-weight: bold; padding: 1px 4px; border-radius: 3px; vertical-align: 2px }
h1 { font-size: 20px; line-height: 1.3; margin: 6px 0 4px; overflow-wrap: anywhere }
.rich, .section, ul, blockquote, .context { white-space: pre-wrap; overflow-wrap: anywhere }
.rich { margin: 4px 0 }
.section { display: flex; gap: 10px; justify-content: space-between; align-items: flex-start; margin: 10px 0 }
.fields { display: grid; grid-template-columns: 1fr 1fr; gap: 8px 12px }
.context { color: #616061; font-size: 13px; line-height: 1.4; margin: 8px 0 }
.actions { display: flex; flex-wrap: wrap; gap: 8px; margin: 10px 0 }
.button { border: 1px solid #bbbabb; border-radius: 8px; padding: 7px 12px; font-weight: bold; font-size: 15px; white-space: nowrap; max-width: 100%; overflow: hidden; text-overflow: ellipsis; flex-shrink: 0 }
.menu { font-weight: normal }
blockquote { margin: 4px 0; padding-left: 12px; border-left: 4px solid #ddd }
ul { margin: 4px 0; padding-left: 22px }
a { color: #1264a3; text-decoration: none }
.table { overflow-x: auto; border: 1px solid #ddd; border-radius: 8px; margin: 8px 0 }
table { border-collapse: collapse; font-size: 14px; width: 100% }
th, td { text-align: left; padding: 6px 9px; border-bottom: 1px solid #eee; vertical-align: top }
tr:last-child td { border-bottom: 0 }
th { background: #f8f8f8; white-space: nowrap }
.table.table td:last-child, .table.table th:last-child { text-align: right; white-space: nowrap }
.data_table td { min-width: 90px }
.data_table td:first-child { min-width: 190px }
.data_table td.raw_number { white-space: nowrap }
.pager { font-size: 13px; color: #616061; text-align: right }
.unknown { background: #fdd }
`;
