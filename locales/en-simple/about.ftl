### The ways to what My Say is made of, to how well people can use it, and to My Say on paper.

credits-title = Pictures and licences
statement-title = How accessible My Say is
help-paper = My Say on paper
help-paper-words = You can print all the questions. You can write your answers on the paper.
help-paper-open = Open the paper version in a new tab
help-about = About My Say
paper-open = Open the paper version
