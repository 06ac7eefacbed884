//! The access report: `cargo run -p mysay-journeys --bin access -- [an engine or a check …]`.

fn main() -> std::process::ExitCode {
    let named: Vec<String> = std::env::args().skip(1).collect();
    let (report, is_well) = mysay_journeys::access(&named);
    #[allow(clippy::print_stdout, reason = "this is what it is for")]
    {
        println!("{report}");
    }
    if is_well { std::process::ExitCode::SUCCESS } else { std::process::ExitCode::FAILURE }
}
